// SPDX-License-Identifier: BSL-1.0
package main

func Function0(value int) int              { return value }
func Function1(value float64) float64      { return value }
func Function2(value *int)                 { *value += 2 }
func Function3(a, b int64) int64           { return a + b }
func Function4(a, b float32) float32       { return a * b }
func Function5(value uint) uint            { return value }
func Function6(text string) string         { return text }
func Function7(texts []string) int         { return len(texts) }
func Function8(a, b *int) bool             { return *a == *b }
func Function9(values map[string]int) bool { return len(values) == 9 }

func main() {}
