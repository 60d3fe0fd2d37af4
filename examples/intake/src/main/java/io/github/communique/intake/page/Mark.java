package io.github.communique.intake.page;

/**
 * A part of a text that a finding is on.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last; the same as the start if something is missing there
 */
record Mark(FindingView finding, int start, int end) {

    boolean covers(int from, int to) {
        return start <= from && to <= end && start < end;
    }
}
