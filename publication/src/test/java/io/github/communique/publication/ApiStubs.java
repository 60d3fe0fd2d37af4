package io.github.communique.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the API of a jar: the classes of its exported packages without code and without private members. */
final class ApiStubs {

    /** The start of the epoch of DOS, which zip files have; the files of a recording differ only if the API does. */
    private static final long NO_TIME = 315_532_800_000L;

    private ApiStubs() {}

    static void write(JarFile jar, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file)) {
            for (JarEntry entry : classesOfApi(jar)) {
                ZipEntry stub = new ZipEntry(entry.getName());
                stub.setTime(NO_TIME);
                out.putNextEntry(stub);
                out.write(stub(jar.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        }
    }

    private static List<JarEntry> classesOfApi(JarFile jar) throws IOException {
        Set<String> folders = ModuleDescriptor.read(new ByteArrayInputStream(
                        jar.getInputStream(jar.getEntry("module-info.class")).readAllBytes()))
                .exports()
                .stream()
                .filter(export -> !export.isQualified())
                .map(export -> export.source().replace('.', '/'))
                .collect(Collectors.toSet());
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(".class"))
                .filter(entry -> folders.contains(folderOf(entry.getName())))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static String folderOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static byte[] stub(byte[] type) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(type)
                .accept(
                        new WithoutPrivateMembers(writer),
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static final class WithoutPrivateMembers extends ClassVisitor {

        WithoutPrivateMembers(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return isPrivate(access) ? null : super.visitField(access, name, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return isPrivate(access) ? null : super.visitMethod(access, name, type, signature, exceptions);
        }

        private static boolean isPrivate(int access) {
            return (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) != 0;
        }
    }
}
