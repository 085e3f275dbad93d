/** The port through which sign-ins are kept and asked for; no engine lives here. */
@NullMarked
package dev.signindiagnosis.store;

import org.jspecify.annotations.NullMarked;
