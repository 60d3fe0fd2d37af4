package io.github.communique.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A module of the build, with its POM and, if it was packaged, its jar. */
record Module(Path folder, Element pom) {

    private static final Path ROOT = Path.of("..");

    /** The modules that are published: all that do not skip their deployment. */
    static List<Module> published() {
        return reactor().filter(module -> !module.isSkipped()).toList();
    }

    /** The modules of the root POM, in its order. */
    private static Stream<Module> reactor() {
        Element modules = child(of(ROOT).pom, "modules").orElseThrow();
        return children(modules).map(module -> of(ROOT.resolve(module.getTextContent())));
    }

    static Module of(Path folder) {
        try {
            return new Module(
                    folder,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(folder.resolve("pom.xml").toFile())
                            .getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }

    static Module root() {
        return of(ROOT);
    }

    String artifactId() {
        return text("artifactId").orElseThrow();
    }

    Optional<String> text(String element) {
        return child(pom, element).map(Node::getTextContent);
    }

    boolean isPom() {
        return text("packaging").equals(Optional.of("pom"));
    }

    private boolean isSkipped() {
        boolean isSkippedByParent = child(pom, "parent")
                .flatMap(parent -> child(parent, "artifactId"))
                .filter(parent -> parent.getTextContent().equals("communique-hosts"))
                .isPresent();
        return isSkippedByParent
                || child(pom, "properties")
                        .flatMap(properties -> child(properties, "maven.deploy.skip"))
                        .isPresent();
    }

    /** The jar; the build packages it before these tests run. */
    JarFile jar() {
        String name = child(pom, "build")
                .flatMap(build -> child(build, "finalName"))
                .map(Node::getTextContent)
                .orElse(artifactId() + "-" + root().text("version").orElseThrow());
        Path jar = folder.resolve("target").resolve(name + ".jar");
        assertThat(jar)
                .as("run these tests with ./mvnw verify, which packages the jars")
                .exists();
        try {
            return new JarFile(jar.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Manifest manifest() {
        try (JarFile jar = jar()) {
            return jar.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name)).findFirst();
    }

    static Stream<Element> children(Element parent) {
        Stream.Builder<Element> children = Stream.builder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.build();
    }

    @Override
    public String toString() {
        return artifactId();
    }
}
