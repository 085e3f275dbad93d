/** The JSON API: what scripts and other systems ask, and the problems they are told of. */
@NullMarked
package dev.signindiagnosis.web.json;

import org.jspecify.annotations.NullMarked;
