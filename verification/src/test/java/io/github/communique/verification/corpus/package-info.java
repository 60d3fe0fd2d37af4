/** The corpus of fixtures: its tables are made from its files, its releases are sound, its damage is found. */
package io.github.communique.verification.corpus;
