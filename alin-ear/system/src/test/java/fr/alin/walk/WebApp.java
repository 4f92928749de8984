package fr.alin.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages, parameters and forms of the EAR's web application, read from the archive. */
final class WebApp implements AutoCloseable {

    private static final Pattern VIEW_PARAM = Pattern.compile("<f:viewParam\\b[^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern NEEDED =
            Pattern.compile("<f:viewParam\\b(?=[^>]*\\brequired=\"true\")[^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern READ = Pattern.compile("\\bparam(?:\\.|\\[')([\\w-]+)");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");
    private static final Pattern FORM =
            Pattern.compile("<(?:h:)?form\\b(?![^>]*method=\"get\")[^>]*?\\bid=\"([^\"]+)\"");
    /** A list of the staff, whose tag writes the form around it. */
    private static final Pattern LIST = Pattern.compile("<al:table\\b[^>]*?\\bid=\"([a-z-]+)\"");

    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w+)\\.");
    private static final Pattern PRIVATE_TEMPLATE = Pattern.compile("templates/(applicant|staff)\\.xhtml");

    private final FileSystem ear;
    private final FileSystem war;
    private final WebXmlRoles access;
    private final WebClasses classes;
    private final List<WalkedPage> pages;

    WebApp(Path archive) {
        try {
            ear = FileSystems.newFileSystem(archive);
            var copy = Files.createTempFile("walk", ".war");
            copy.toFile().deleteOnExit();
            Files.write(copy, Files.readAllBytes(ear.getPath("alin-web.war")));
            war = FileSystems.newFileSystem(copy);
            access = new WebXmlRoles(read(war.getPath("WEB-INF/web.xml")));
            classes = new WebClasses(copy);
            pages = findPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<WalkedPage> pages() {
        return pages;
    }

    private List<WalkedPage> findPages() {
        return files("/", ".xhtml")
                .filter(file -> !file.startsWith("/WEB-INF") && !file.startsWith("/resources"))
                .map(this::page)
                .toList();
    }

    /** Addresses of servlets and resources. */
    Set<String> services() {
        var found = new TreeSet<>(classes.addresses());
        found.add("/soap/landlord");
        return found;
    }

    /** The ids of all forms. */
    Set<String> forms() {
        var found = files("/", ".xhtml")
                .map(WebApp::read)
                .flatMap(text -> matches(FORM, text).filter(id -> !id.contains("#{")))
                .collect(Collectors.toCollection(TreeSet::new));
        found.addAll(listForms());
        return found;
    }

    /** The ids of the forms around lists of the staff. */
    Set<String> listForms() {
        return files("/", ".xhtml")
                .map(WebApp::read)
                .flatMap(text -> matches(LIST, text).map(list -> list + "-form"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isPage(String address) {
        return pages.stream().anyMatch(page -> page.path().equals(address));
    }

    /** Folders that contain pages. */
    Set<String> folders() {
        return pages.stream()
                .map(page -> page.path().substring(0, page.path().lastIndexOf('/')))
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private WalkedPage page(Path file) {
        var path = file.toString().replaceFirst("\\.xhtml$", "");
        var text = withIncludes(file);
        var parameters = new TreeSet<String>();
        Stream.of(VIEW_PARAM, READ).flatMap(pattern -> matches(pattern, text)).forEach(parameters::add);
        matches(BEAN, text).distinct().map(classes::parameters).forEach(parameters::addAll);
        var needed = matches(NEEDED, text).collect(Collectors.toSet());
        return new WalkedPage(
                path,
                access.roles(path),
                parameters,
                needed,
                PRIVATE_TEMPLATE.matcher(text).find());
    }

    private String withIncludes(Path file) {
        var text = read(file);
        return text
                + matches(INCLUDED, text)
                        .map(war::getPath)
                        .map(this::withIncludes)
                        .collect(Collectors.joining());
    }

    private Stream<Path> files(String folder, String ending) {
        try (var found = Files.walk(war.getPath(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        war.close();
        ear.close();
    }
}
