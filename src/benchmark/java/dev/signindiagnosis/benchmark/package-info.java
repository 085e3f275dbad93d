/** Measures the store and the server. The profile {@code benchmark} compiles and runs it; no ordinary build does. */
@NullMarked
package dev.signindiagnosis.benchmark;

import org.jspecify.annotations.NullMarked;
