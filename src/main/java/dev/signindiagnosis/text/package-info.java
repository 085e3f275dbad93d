/** A message as key and facts, with no language in it. */
@NullMarked
package dev.signindiagnosis.text;

import org.jspecify.annotations.NullMarked;
