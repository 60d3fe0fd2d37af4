package io.github.communique.text.verbatim;

import java.util.Arrays;

/**
 * The suffix automaton of a text over numbers that stand for words, which finds any sequence of words of the text.
 * Built in time linear in the text; a search takes time linear in the sequence.
 */
public final class WordSuffixAutomaton {

    private static final int NONE = -1;

    private final int[] length;
    private final int[] link;
    private final int[] firstEnd;
    private final Steps steps;
    private int states = 1;

    WordSuffixAutomaton(int[] words) {
        int most = 2 * words.length + 2;
        this.length = new int[most];
        this.link = new int[most];
        this.firstEnd = new int[most];
        this.steps = new Steps(most, 3 * words.length + 4);
        link[0] = NONE;
        int last = 0;
        for (int i = 0; i < words.length; i++) {
            last = add(words[i], i + 1, last);
        }
    }

    /** The longest start of the sequence that occurs in the text. */
    Found find(int[] sequence) {
        int state = 0;
        int matched = 0;
        while (matched < sequence.length) {
            int next = steps.get(state, sequence[matched]);
            if (next == NONE) {
                break;
            }
            state = next;
            matched++;
        }
        return new Found(matched, firstEnd[state]);
    }

    /** The longest part of the sequence that occurs in the text; the first of equally long ones. */
    Part longestPart(int[] sequence) {
        Part longest = new Part(0, new Found(0, 0));
        int state = 0;
        int matched = 0;
        for (int i = 0; i < sequence.length; i++) {
            int next = steps.get(state, sequence[i]);
            while (next == NONE && state != 0) {
                state = link[state];
                matched = length[state];
                next = steps.get(state, sequence[i]);
            }
            if (next != NONE) {
                state = next;
                matched++;
                if (matched > longest.found.words) {
                    longest = new Part(i + 1 - matched, new Found(matched, firstEnd[state]));
                }
            }
        }
        return longest;
    }

    /**
     * A part of a sequence that was found.
     *
     * @param start the index of its first word in the sequence
     * @param found its position in the text
     */
    record Part(int start, Found found) {}

    /**
     * A sequence that was found.
     *
     * @param words the number of its words
     * @param end the index at which its first occurrence in the text ends, exclusive; 0 if there are no words
     */
    record Found(int words, int end) {}

    private int add(int word, int end, int last) {
        int state = newState(length[last] + 1, end);
        int before = last;
        while (before != NONE && steps.get(before, word) == NONE) {
            steps.put(before, word, state);
            before = link[before];
        }
        link[state] = before == NONE ? 0 : suffix(before, word);
        return state;
    }

    /** The state of the longest proper suffix, split off from a longer sequence where it has no state of its own. */
    private int suffix(int before, int word) {
        int next = steps.get(before, word);
        if (length[before] + 1 == length[next]) {
            return next;
        }
        int split = newState(length[before] + 1, firstEnd[next]);
        steps.copy(next, split);
        link[split] = link[next];
        for (int at = before; at != NONE && steps.get(at, word) == next; at = link[at]) {
            steps.put(at, word, split);
        }
        link[next] = split;
        return split;
    }

    private int newState(int itsLength, int itsEnd) {
        length[states] = itsLength;
        firstEnd[states] = itsEnd;
        return states++;
    }

    /**
     * The transitions between states: a hash table with open addressing, and for each state the list of its
     * transitions.
     */
    private static final class Steps {

        private final int[] firstOf;
        private int[] nextOf;
        private int[] from;
        private int[] by;
        private int[] to;
        private int[] slots;
        private int size;

        Steps(int states, int steps) {
            this.firstOf = new int[states];
            Arrays.fill(firstOf, NONE);
            this.nextOf = new int[steps];
            this.from = new int[steps];
            this.by = new int[steps];
            this.to = new int[steps];
            this.slots = new int[Integer.highestOneBit(Math.max(steps, 8)) * 4];
            Arrays.fill(slots, NONE);
        }

        int get(int state, int word) {
            int step = slots[slot(state, word)];
            return step == NONE ? NONE : to[step];
        }

        void put(int state, int word, int target) {
            int slot = slot(state, word);
            if (slots[slot] != NONE) {
                to[slots[slot]] = target;
                return;
            }
            if (size == to.length) {
                grow();
                slot = slot(state, word);
            }
            slots[slot] = size;
            from[size] = state;
            by[size] = word;
            to[size] = target;
            nextOf[size] = firstOf[state];
            firstOf[state] = size++;
        }

        void copy(int state, int other) {
            for (int step = firstOf[state]; step != NONE; step = nextOf[step]) {
                put(other, by[step], to[step]);
            }
        }

        private int slot(int state, int word) {
            int hash = state * 0x9E3779B1 ^ word * 0x85EBCA77;
            int slot = (hash ^ hash >>> 15) & slots.length - 1;
            while (slots[slot] != NONE && (from[slots[slot]] != state || by[slots[slot]] != word)) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            int larger = to.length * 2;
            nextOf = Arrays.copyOf(nextOf, larger);
            from = Arrays.copyOf(from, larger);
            by = Arrays.copyOf(by, larger);
            to = Arrays.copyOf(to, larger);
            slots = new int[slots.length * 2];
            Arrays.fill(slots, NONE);
            for (int step = 0; step < size; step++) {
                slots[slot(from[step], by[step])] = step;
            }
        }
    }
}
