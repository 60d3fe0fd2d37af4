package io.github.communique.intake.receiving;

import io.github.communique.PressRelease;
import io.github.communique.report.ValidationReport;

/** A release that can be stored, and what it came from. */
public record Received(Submission submission, PressRelease release, ValidationReport report, ReleaseState state) {}
