package io.github.communique.instrument;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the forms that a text may have at an offset, by the characters with which they start. */
final class PrefixTrie {

    private static final int ASCII = 128;
    private static final int[] NONE = {};

    /** For each first letter a bit set of the possible second letters. */
    private final long[] secondLetters = new long[ASCII * ASCII / Long.SIZE];

    private final boolean[] begins = new boolean[ASCII];

    /** The root nodes, by the first letter. */
    private final @Nullable Node[] first = new @Nullable Node[ASCII];

    /** Indexes the forms from an index on. Their first letters are ASCII; a space also stands for no-break spaces. */
    PrefixTrie(List<InstrumentForm> forms, int from) {
        for (int form = from; form < forms.size(); form++) {
            for (String beginning : forms.get(form).beginnings()) {
                add(beginning, form);
            }
        }
    }

    private void add(String beginning, int form) {
        char letter = beginning.charAt(0);
        begins[letter] = true;
        if (beginning.length() == 1) {
            for (int second = 0; second < ASCII; second++) {
                addSecond(letter, second);
            }
        } else if (beginning.charAt(1) < ASCII) {
            addSecond(letter, beginning.charAt(1));
        }
        Node node = first[letter];
        if (node == null) {
            node = new Node();
            first[letter] = node;
        }
        for (int i = 1; i < beginning.length(); i++) {
            node = node.after(beginning.charAt(i));
        }
        node.end(form);
    }

    private void addSecond(char letter, int second) {
        int number = letter * ASCII + second;
        secondLetters[number >>> 6] |= 1L << number;
    }

    /** The ASCII letters with which a form can start. */
    boolean[] firstLetters() {
        return begins.clone();
    }

    /**
     * Whether a form may start at an offset of the text, by its first two letters. This rules out most words at little
     * cost.
     */
    boolean mayStandAt(String text, int offset) {
        char letter = text.charAt(offset);
        if (letter >= ASCII || !begins[letter]) {
            return false;
        }
        char second = offset + 1 < text.length() ? text.charAt(offset + 1) : 0;
        int number = letter * ASCII + second;
        return second >= ASCII || (secondLetters[number >>> 6] & 1L << number) != 0;
    }

    /** The indexes of the forms whose start is found at an offset of the text, in ascending order; usually none. */
    int[] at(String text, int offset) {
        char letter = text.charAt(offset);
        Node node = letter < ASCII ? first[letter] : null;
        int[] forms = NONE;
        for (int i = offset + 1; node != null; i++) {
            forms = node.forms;
            node = i < text.length() ? node.find(text.charAt(i)) : null;
        }
        return forms;
    }

    /** A letter of a start, below the letters before it. */
    private static final class Node {

        private char[] letters = {};
        private Node[] next = {};

        /** The forms with a start that ends at or above this node. */
        private int[] forms = NONE;

        @Nullable
        Node find(char c) {
            char letter = c == '\u00A0' || c == '\u202F' ? ' ' : c;
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return next[i];
                }
            }
            return null;
        }

        Node after(char letter) {
            Node known = find(letter);
            if (known != null) {
                return known;
            }
            Node added = new Node();
            added.forms = forms;
            letters = Arrays.copyOf(letters, letters.length + 1);
            next = Arrays.copyOf(next, letters.length);
            letters[letters.length - 1] = letter;
            next[letters.length - 1] = added;
            return added;
        }

        void end(int form) {
            int index = Arrays.binarySearch(forms, form);
            if (index < 0) {
                int[] ending = new int[forms.length + 1];
                System.arraycopy(forms, 0, ending, 0, -index - 1);
                ending[-index - 1] = form;
                System.arraycopy(forms, -index - 1, ending, -index, forms.length + index + 1);
                forms = ending;
            }
            for (Node longer : next) {
                longer.end(form);
            }
        }
    }
}
