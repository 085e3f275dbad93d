/** What an error code means: the code book. */
@NullMarked
package dev.signindiagnosis.aadsts;

import org.jspecify.annotations.NullMarked;
