/** The embedded store: an Apache Lucene index in a directory of this machine. */
@NullMarked
package dev.signindiagnosis.store.lucene;

import org.jspecify.annotations.NullMarked;
