package org.eligo.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A compiled class and all classes that its class file names: in code, signatures, annotations and descriptors. A constant that
 * the compiler copied leaves no trace, nor does an import that only a comment uses.
 *
 * @param name as in {@code org.eligo.study.NctId}
 * @param uses names of the same form, without the class itself
 * @param annotations the annotations on the class that the running program could see
 */
record CompiledClass(String name, Set<String> uses, Set<String> annotations) {

    /** A class in a descriptor or signature: {@code Ljava/util/List<Lorg/eligo/study/NctId;>;} names two. */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$/]+)(?=[;<])");

    /** The package: everything before the last dot. */
    String packageName() {
        return packageOf(name);
    }

    /** Whether this is the compiled form of a {@code package-info.java} and not a class that anybody uses. */
    boolean isPackageInfo() {
        return name.endsWith(".package-info");
    }

    static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    /** All classes below the folder. */
    static List<CompiledClass> in(Path classFolder) {
        try (Stream<Path> files = Files.walk(classFolder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(CompiledClass::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompiledClass read(Path classFile) {
        ClassModel model;
        try {
            model = ClassFile.of().parse(classFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = dotted(model.thisClass().asInternalName());
        Set<String> uses = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry used -> addNamed(used, uses);
                case Utf8Entry text -> addDescribed(text.stringValue(), uses);
                default -> {
                    // All other entries name classes through one of these two.
                }
            }
        }
        uses.remove(name);
        Set<String> annotations = new TreeSet<>();
        model.findAttribute(Attributes.runtimeVisibleAnnotations())
                .ifPresent(found -> found.annotations()
                        .forEach(annotation ->
                                addDescribed(annotation.className().stringValue(), annotations)));
        return new CompiledClass(name, uses, annotations);
    }

    private static void addNamed(ClassEntry used, Set<String> uses) {
        String internal = used.asInternalName();
        if (internal.startsWith("[")) {
            addDescribed(internal, uses);
        } else {
            uses.add(dotted(internal));
        }
    }

    private static void addDescribed(String text, Set<String> uses) {
        IN_DESCRIPTOR.matcher(text).results().forEach(found -> uses.add(dotted(found.group(1))));
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}
