/** Files become rows of the store: detection, decompression, the import job and its report. */
@NullMarked
package dev.signindiagnosis.ingest;

import org.jspecify.annotations.NullMarked;
