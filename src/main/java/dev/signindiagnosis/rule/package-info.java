/** The rules engine: causes and how they are recognised. */
@NullMarked
package dev.signindiagnosis.rule;

import org.jspecify.annotations.NullMarked;
