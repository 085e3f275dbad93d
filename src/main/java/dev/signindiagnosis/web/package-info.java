/** Pages, forms, JSON and problems; with the command line the only place that knows a language. */
@NullMarked
package dev.signindiagnosis.web;

import org.jspecify.annotations.NullMarked;
