package io.github.communique.intake;

/** The embedded database, in memory. */
class StorageInH2Test extends StorageContract {}
