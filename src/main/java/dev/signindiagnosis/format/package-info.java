/** A row of any log shape becomes a {@code SignInRow}, and is shown again as it came; no input or output. */
@NullMarked
package dev.signindiagnosis.format;

import org.jspecify.annotations.NullMarked;
