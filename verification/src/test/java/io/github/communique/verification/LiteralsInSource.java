package io.github.communique.verification;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds in a Java source the texts in quotation marks that may be words of a natural language: those with letters that are not used as
 * names. Names are what stands as rule id, attribute, argument or variant in a call that takes one, what an annotation or an
 * exception says, and classes of characters in patterns.
 */
final class LiteralsInSource extends TreePathScanner<Void, Void> {

    /** Methods of the library all of whose texts are names. */
    private static final Set<String> NAMING =
            Set.of("at", "attribute", "skipIfUnread", "error", "warning", "info", "variant");

    /** The method that takes the name of an argument first, and then its value. */
    private static final String NAMING_FIRST = "with";

    /** Parameters of methods in the same source that take names. */
    private static final Set<String> NAMES = Set.of("attribute", "argument", "variant");

    private static final Pattern CLASS_OF_CHARACTERS = Pattern.compile("\\\\[pP]\\{\\w+}|\\\\[a-zA-Z]");

    private final Map<String, List<? extends VariableTree>> parameters = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private LiteralsInSource() {}

    /** The texts that may be words, in order. */
    static List<String> thatMayBeWords(String source) {
        try {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, null, List.of(), null, List.of(new SourceText(source)));
            LiteralsInSource scanner = new LiteralsInSource();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void none) {
                        scanner.parameters.put(method.getName().toString(), method.getParameters());
                        return super.visitMethod(method, null);
                    }
                }.scan(unit, null);
                scanner.scan(unit, null);
            }
            return scanner.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
        if (literal.getValue() instanceof String text && hasLetters(text) && !isName(getCurrentPath())) {
            found.add(text);
        }
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
        return null;
    }

    private static boolean hasLetters(String text) {
        return CLASS_OF_CHARACTERS.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private boolean isName(TreePath literal) {
        TreePath inner = literal;
        for (TreePath outer = literal.getParentPath(); outer != null; outer = outer.getParentPath()) {
            Tree tree = outer.getLeaf();
            if (tree instanceof NewClassTree made) {
                return made.getIdentifier().toString().endsWith("Exception");
            } else if (tree instanceof MethodInvocationTree call) {
                return takesName(call, inner.getLeaf());
            } else if (tree instanceof ReturnTree) {
                return isInMethodOfNames(outer);
            } else if (!EXPRESSIONS.contains(tree.getKind())) {
                return false;
            }
            inner = outer;
        }
        return false;
    }

    /** What may stand between a text and the call that takes it. */
    private static final Set<Tree.Kind> EXPRESSIONS =
            Set.of(Tree.Kind.PARENTHESIZED, Tree.Kind.CONDITIONAL_EXPRESSION, Tree.Kind.PLUS);

    private boolean takesName(MethodInvocationTree call, Tree argument) {
        int place = call.getArguments().indexOf(argument);
        String method = nameOf(call.getMethodSelect());
        List<? extends VariableTree> declared =
                call.getMethodSelect() instanceof MemberSelectTree ? null : parameters.get(method);
        if (place < 0) {
            return false;
        }
        if (declared != null) {
            return place < declared.size()
                    && NAMES.contains(declared.get(place).getName().toString());
        }
        return NAMING.contains(method) || NAMING_FIRST.equals(method) && place == 0;
    }

    private static String nameOf(ExpressionTree method) {
        return method instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : method.toString();
    }

    private static boolean isInMethodOfNames(TreePath path) {
        TreePath outer = path;
        while (outer != null && !(outer.getLeaf() instanceof MethodTree)) {
            outer = outer.getParentPath();
        }
        return outer != null
                && NAMES.contains(((MethodTree) outer.getLeaf()).getName().toString());
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String text;

        SourceText(String text) {
            super(URI.create("memory:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
