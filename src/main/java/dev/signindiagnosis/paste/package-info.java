/** Any pasted text becomes {@code Understood}: what was read, what was set aside and why. */
@NullMarked
package dev.signindiagnosis.paste;

import org.jspecify.annotations.NullMarked;
