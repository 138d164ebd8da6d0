// SPDX-License-Identifier: BSL-1.0
//
// CLAP, audio plugins: 58 tables of C functions.
#pragma once

#include <clap/clap.h>
#include <tenon/describe.hpp>
#include <tenon/package.hpp>

TENON_DESCRIBE(clap_window, api, cocoa, uikit, x11, win32, ptr);
TENON_PACKAGE("clap", clap_plugin_entry, clap_plugin_factory, clap_plugin, clap_host, clap_plugin_audio_ports,
              clap_host_audio_ports, clap_plugin_note_ports, clap_host_note_ports, clap_plugin_params, clap_host_params,
              clap_plugin_state, clap_host_state, clap_plugin_gui, clap_host_gui, clap_plugin_latency,
              clap_host_latency, clap_host_log, clap_plugin_note_name, clap_host_note_name,
              clap_plugin_posix_fd_support, clap_host_posix_fd_support, clap_plugin_render, clap_plugin_tail,
              clap_host_tail, clap_host_thread_check, clap_plugin_thread_pool, clap_host_thread_pool,
              clap_plugin_timer_support, clap_host_timer_support, clap_plugin_voice_info, clap_host_voice_info,
              clap_plugin_remote_controls, clap_host_remote_controls, clap_plugin_audio_ports_config,
              clap_host_audio_ports_config, clap_plugin_preset_load, clap_host_preset_load, clap_plugin_context_menu,
              clap_host_context_menu, clap_plugin_track_info, clap_host_track_info, clap_plugin_surround,
              clap_host_surround, clap_plugin_ambisonic, clap_host_ambisonic, clap_plugin_param_indication,
              clap_plugin_state_context, clap_host_event_registry, clap_preset_discovery_factory, clap_event_note,
              clap_event_note_expression, clap_event_param_value, clap_event_param_mod, clap_event_param_gesture,
              clap_event_transport, clap_event_midi, clap_event_midi_sysex, clap_event_midi2);
