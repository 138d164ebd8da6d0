// SPDX-License-Identifier: BSL-1.0
//
// VST 3, audio plugins: interfaces of C++, and structs with constructors.
#pragma once

#include <pluginterfaces/base/ipluginbase.h>
#include <pluginterfaces/gui/iplugview.h>
#include <pluginterfaces/vst/ivstaudioprocessor.h>
#include <pluginterfaces/vst/ivstcomponent.h>
#include <pluginterfaces/vst/ivsteditcontroller.h>
#include <pluginterfaces/vst/ivstevents.h>
#include <pluginterfaces/vst/ivsthostapplication.h>
#include <pluginterfaces/vst/ivstparameterchanges.h>
#include <pluginterfaces/vst/ivstprocesscontext.h>
#include <tenon/describe.hpp>
#include <tenon/package.hpp>

extern "C" bool ModuleEntry(void*);

TENON_OPAQUE(Steinberg::IBStream);
TENON_DESCRIBE(Steinberg::FUnknown, queryInterface, addRef, release);
TENON_DESCRIBE_DERIVED(Steinberg::IPluginFactory, (Steinberg::FUnknown), getFactoryInfo, countClasses, getClassInfo,
                       createInstance);
TENON_DESCRIBE_DERIVED(Steinberg::IPluginBase, (Steinberg::FUnknown), initialize, terminate);
TENON_DESCRIBE_DERIVED(Steinberg::IPluginFactory2, (Steinberg::IPluginFactory), getClassInfo2);
TENON_DESCRIBE_DERIVED(Steinberg::IPluginFactory3, (Steinberg::IPluginFactory2), getClassInfoUnicode, setHostContext);
TENON_DESCRIBE(Steinberg::PFactoryInfo, vendor, url, email, flags);
TENON_DESCRIBE(Steinberg::PClassInfo, cid, cardinality, category, name);
TENON_DESCRIBE(Steinberg::PClassInfo2, cid, cardinality, category, name, classFlags, subCategories, vendor, version,
               sdkVersion);
TENON_DESCRIBE(Steinberg::PClassInfoW, cid, cardinality, category, name, classFlags, subCategories, vendor, version,
               sdkVersion);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IComponent, (Steinberg::IPluginBase), getControllerClassId, setIoMode,
                       getBusCount, getBusInfo, getRoutingInfo, activateBus, setActive, setState, getState);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IAudioProcessor, (Steinberg::FUnknown), setBusArrangements, getBusArrangement,
                       canProcessSampleSize, getLatencySamples, setupProcessing, setProcessing, process,
                       getTailSamples);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IEditController, (Steinberg::IPluginBase), setComponentState, setState, getState,
                       getParameterCount, getParameterInfo, getParamStringByValue, getParamValueByString,
                       normalizedParamToPlain, plainParamToNormalized, getParamNormalized, setParamNormalized,
                       setComponentHandler, createView);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IComponentHandler, (Steinberg::FUnknown), beginEdit, performEdit, endEdit,
                       restartComponent);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IEventList, (Steinberg::FUnknown), getEventCount, getEvent, addEvent);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IParameterChanges, (Steinberg::FUnknown), getParameterCount, getParameterData,
                       addParameterData);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IParamValueQueue, (Steinberg::FUnknown), getParameterId, getPointCount, getPoint,
                       addPoint);
TENON_DESCRIBE_DERIVED(Steinberg::Vst::IHostApplication, (Steinberg::FUnknown), getName, createInstance);
TENON_DESCRIBE(Steinberg::Vst::ProcessData, processMode, symbolicSampleSize, numSamples, numInputs, numOutputs, inputs,
               outputs, inputParameterChanges, outputParameterChanges, inputEvents, outputEvents, processContext);
TENON_DESCRIBE(Steinberg::Vst::AudioBusBuffers, numChannels, silenceFlags, channelBuffers32, channelBuffers64);
TENON_DESCRIBE(Steinberg::Vst::Event, busIndex, sampleOffset, ppqPosition, flags, type, noteOn, noteOff, data,
               polyPressure, noteExpressionValue, noteExpressionText, chord, scale);
TENON_DESCRIBE_DERIVED(Steinberg::IPlugView, (Steinberg::FUnknown), isPlatformTypeSupported, attached, removed, onWheel,
                       onKeyDown, onKeyUp, getSize, onSize, onFocus, setFrame, canResize, checkSizeConstraint);
TENON_DESCRIBE_DERIVED(Steinberg::IPlugFrame, (Steinberg::FUnknown), resizeView);
TENON_DESCRIBE(Steinberg::ViewRect, left, top, right, bottom);
TENON_PACKAGE("vst3", Steinberg::FUnknown, Steinberg::IPluginBase, Steinberg::IPluginFactory,
              Steinberg::IPluginFactory2, Steinberg::IPluginFactory3, Steinberg::IBStream, Steinberg::PFactoryInfo,
              Steinberg::PClassInfo, Steinberg::PClassInfo2, Steinberg::PClassInfoW, Steinberg::Vst::IComponent,
              Steinberg::Vst::IAudioProcessor, Steinberg::Vst::IEditController, Steinberg::Vst::IComponentHandler,
              Steinberg::Vst::IEventList, Steinberg::Vst::IParameterChanges, Steinberg::Vst::IParamValueQueue,
              Steinberg::Vst::IHostApplication, Steinberg::Vst::ProcessData, Steinberg::Vst::ProcessSetup,
              Steinberg::Vst::ProcessContext, Steinberg::Vst::AudioBusBuffers, Steinberg::Vst::Event,
              Steinberg::Vst::ParameterInfo, Steinberg::Vst::BusInfo, Steinberg::IPlugView, Steinberg::IPlugFrame,
              Steinberg::ViewRect);
