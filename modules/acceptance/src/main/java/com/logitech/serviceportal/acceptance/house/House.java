package com.logitech.serviceportal.acceptance.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The compiled modules that make up the product, in the order of the root pom. They are found there and never listed, so that a new
 * module is held to the same rules from its first class on.
 *
 * @param base    the package all modules stand in
 * @param modules their names, the leftmost first
 * @param classes what they ship
 */
public record House(String base, List<String> modules, JavaClasses classes) {

    public static final String BASE = "com.logitech.serviceportal";

    private static final List<String> OTHER_ROOMS = List.of("api", "terms", "model");

    /** The house in this folder, as it was last built. */
    public static House at(Path root) {
        List<Path> folders = moduleFolders(root);
        return new House(BASE, folders.stream().map(folder -> folder.getFileName().toString()).toList(),
                new ClassFileImporter().importPaths(built(folders, "classes")));
    }

    /** The compiled specifications (test classes) of the same modules. */
    public static JavaClasses specificationsAt(Path root) {
        return new ClassFileImporter().importPaths(built(moduleFolders(root), "test-classes"));
    }

    /** The module a class belongs to, whether it ships or specifies. */
    public Optional<String> moduleOf(JavaClass type) {
        String in = type.getBaseComponentType().getPackageName() + ".";
        return modules.stream().filter(module -> in.startsWith(base + "." + module + ".")).findFirst();
    }

    /** Whether the class stands in a room of its module, the rooms within included: "api", "terms", "model". */
    public boolean isIn(String room, JavaClass type) {
        String in = type.getBaseComponentType().getPackageName() + ".";
        return modules.stream().anyMatch(module -> in.startsWith(base + "." + module + "." + room + "."));
    }

    /** Whether the class stands where its module does the work: in the module's own package, or in one within it that is no other room. */
    public boolean isInOffice(JavaClass type) {
        return moduleOf(type).isPresent() && OTHER_ROOMS.stream().noneMatch(room -> isIn(room, type));
    }

    private static List<Path> built(List<Path> folders, String output) {
        return folders.stream().map(folder -> folder.resolve("target").resolve(output)).filter(Files::isDirectory).toList();
    }

    /** The product's modules: those of the pom that have classes, without this one, which is built last and not shipped. */
    private static List<Path> moduleFolders(Path root) {
        List<Path> folders = new ArrayList<>();
        Document pom = read(root.resolve("pom.xml"));
        NodeList modules = pom.getElementsByTagName("module");
        for (int i = 0; i < modules.getLength(); i++) {
            Path folder = root.resolve(modules.item(i).getTextContent().strip());
            if (Files.isDirectory(folder.resolve("src/main/java")) && !isThisOne(folder)) {
                if (!Files.isDirectory(folder.resolve("target/classes"))) {
                    throw new IllegalStateException(folder + " has not been built");
                }
                folders.add(folder);
            }
        }
        return folders;
    }

    private static boolean isThisOne(Path folder) {
        String source = "src/main/java/" + House.class.getName().replace('.', '/') + ".java";
        return Files.exists(folder.resolve(source));
    }

    private static Document read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** The classes of one module. */
    public Stream<JavaClass> classesOf(String module) {
        return classes.stream().filter(type -> moduleOf(type).filter(module::equals).isPresent());
    }
}
