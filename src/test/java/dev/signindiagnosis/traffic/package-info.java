/** A made-up organisation's sign-ins in any number, for measuring: the same seed always gives the same rows. */
@NullMarked
package dev.signindiagnosis.traffic;

import org.jspecify.annotations.NullMarked;
