/** Checks an archive of releases on Apache Spark, on one machine or a cluster. */
package io.github.communique.archive;
