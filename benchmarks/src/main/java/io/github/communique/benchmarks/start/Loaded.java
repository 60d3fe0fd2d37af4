package io.github.communique.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes that a program loads and the resources of its class path that it reads. */
final class Loaded {

    private static final Pattern CLASS = Pattern.compile("\\[class,load *] (\\S+) source: (.*)");
    private static final String OURS = "io.github.communique.";
    private static final String BENCHMARKS = "io.github.communique.benchmarks.";

    private int classes;
    private int shared;
    private int lambdas;
    private int ours;
    private int oursWithLambdas;
    private final Map<String, int[]> packages = new TreeMap<>();
    private List<String> resources = List.of();

    private Loaded() {}

    /** Runs a program twice: once with class loading logged, once with a loader that records resources. */
    static Loaded of(Program program) throws IOException, InterruptedException {
        Loaded loaded = new Loaded();
        Path classLog = Files.createTempFile("classes", ".log");
        Path resourceList = Files.createTempFile("resources", ".txt");
        try {
            Child.outputOf(program.command("-Xlog:class+load=info:file=" + classLog + ":tags"));
            for (String line : Files.readAllLines(classLog)) {
                Matcher entry = CLASS.matcher(line);
                if (entry.find()) {
                    loaded.add(entry.group(1), entry.group(2));
                }
            }
            Child.outputOf(TracedProgram.of(program, resourceList).command());
            loaded.resources = Files.readAllLines(resourceList);
        } finally {
            Files.delete(classLog);
            Files.delete(resourceList);
        }
        return loaded;
    }

    int classes() {
        return classes;
    }

    /** The number of classes from the JDK's class data sharing archive. */
    int shared() {
        return shared;
    }

    /**
     * The number of hidden classes: those of lambdas, method references and string concatenations, and the forms that
     * they need.
     */
    int lambdas() {
        return lambdas;
    }

    /** The number of classes of this library, without hidden ones. */
    int ours() {
        return ours;
    }

    /** The number of classes of this library, including hidden ones. */
    int oursWithLambdas() {
        return oursWithLambdas;
    }

    /** For each package of this library, the number of classes and of hidden classes. */
    Map<String, int[]> packages() {
        return packages;
    }

    List<String> resources() {
        return resources;
    }

    private void add(String name, String source) {
        classes++;
        boolean isHidden = name.contains("/0x") || name.contains("$$Lambda");
        lambdas += isHidden ? 1 : 0;
        shared += source.startsWith("shared objects file") ? 1 : 0;
        if (name.startsWith(OURS) && !name.startsWith(BENCHMARKS)) {
            oursWithLambdas++;
            ours += isHidden ? 0 : 1;
            int[] counts = packages.computeIfAbsent(packageOf(name), key -> new int[2]);
            counts[0]++;
            counts[1] += isHidden ? 1 : 0;
        }
    }

    private static String packageOf(String name) {
        int slash = name.indexOf('/');
        return name.substring(0, name.lastIndexOf('.', slash < 0 ? name.length() : slash));
    }
}
