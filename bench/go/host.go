// SPDX-License-Identifier: BSL-1.0

// Go's plugin package at the same work: Lookup of ten symbols in turn with the type assertion that makes a function of each, and the
// first open. Prints one JSON object of times in nanoseconds.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"plugin"
	"time"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	start := time.Now()
	opened, err := plugin.Open(os.Args[1])
	first := float64(time.Since(start).Nanoseconds())
	check(err)
	times := map[string][]float64{"open": {first}}
	find := func(name string) plugin.Symbol {
		symbol, err := opened.Lookup(name)
		check(err)
		return symbol
	}
	const rounds = 20000
	for repetition := 0; repetition < 50; repetition++ {
		good := 0
		start := time.Now()
		for k := 0; k < rounds; k++ {
			if _, ok := find("Function0").(func(int) int); ok {
				good++
			}
			if _, ok := find("Function1").(func(float64) float64); ok {
				good++
			}
			if _, ok := find("Function2").(func(*int)); ok {
				good++
			}
			if _, ok := find("Function3").(func(int64, int64) int64); ok {
				good++
			}
			if _, ok := find("Function4").(func(float32, float32) float32); ok {
				good++
			}
			if _, ok := find("Function5").(func(uint) uint); ok {
				good++
			}
			if _, ok := find("Function6").(func(string) string); ok {
				good++
			}
			if _, ok := find("Function7").(func([]string) int); ok {
				good++
			}
			if _, ok := find("Function8").(func(*int, *int) bool); ok {
				good++
			}
			if _, ok := find("Function9").(func(map[string]int) bool); ok {
				good++
			}
		}
		times["lookup"] = append(times["lookup"], float64(time.Since(start).Nanoseconds())/(rounds*10))
		if good != rounds*10 {
			check(fmt.Errorf("only %d of %d lookups succeeded", good, rounds*10))
		}
		start = time.Now()
		for k := 0; k < 100; k++ {
			_, err := plugin.Open(os.Args[1])
			check(err)
		}
		times["reopen"] = append(times["reopen"], float64(time.Since(start).Nanoseconds())/100)
	}
	check(json.NewEncoder(os.Stdout).Encode(times))
}
