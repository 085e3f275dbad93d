/** Who may look: the modes of access, and what a browser is told and refused. */
@NullMarked
package dev.signindiagnosis.security;

import org.jspecify.annotations.NullMarked;
