// SPDX-License-Identifier: BSL-1.0
//
// A library whose relocation takes two seconds: its IFUNC resolver sleeps. (By a system call of its own: nothing is relocated yet.)
static void sleep_two_seconds() {
    long time[2] = {2, 0}, result;
    __asm__ volatile("syscall" : "=a"(result) : "0"(35L), "D"(time), "S"(0L) : "rcx", "r11", "memory");
}
extern "C" {
static int implementation() { return 1; }
int (*resolve())() {
    sleep_two_seconds();
    return implementation;
}
__attribute__((visibility("hidden"))) int resolved() __attribute__((ifunc("resolve")));
}
int slowly() { return resolved(); }
