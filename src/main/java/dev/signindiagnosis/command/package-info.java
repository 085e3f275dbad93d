/** The command line: import files and print diagnoses without a server. */
@NullMarked
package dev.signindiagnosis.command;

import org.jspecify.annotations.NullMarked;
