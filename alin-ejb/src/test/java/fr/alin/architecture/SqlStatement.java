package fr.alin.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A native or JPQL statement in the source of a class, with the tables or entities that it reads and writes. */
record SqlStatement(String context, String type, Set<String> read, Set<String> written) {

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("^\\s*(select|insert|update|delete|with|truncate)\\b");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:insert\\s+into|update|delete\\s+from|truncate(?:\\s+table)?)\\s+(\\w+)");
    private static final Pattern READ = Pattern.compile("(?:from|join)\\s+(?:lateral\\s+)?(\\w+)");
    private static final Pattern CONTEXT = Pattern.compile("fr/alin/(\\w+)/");

    static Stream<SqlStatement> in(Path source) {
        try {
            var text = Files.readString(source);
            var context = CONTEXT.matcher(source.toString().replace('\\', '/'));
            var name = source.getFileName().toString().replace(".java", "");
            return context.find() ? texts(text).map(sql -> of(context.group(1), name, sql)) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SqlStatement of(String context, String type, String sql) {
        var written = named(WRITTEN, sql);
        var read = named(READ, sql);
        return new SqlStatement(context, type, read, written);
    }

    private static Stream<String> texts(String source) {
        return TEXT.matcher(source)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(text -> STATEMENT.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    private static Set<String> named(Pattern pattern, String sql) {
        var names = new HashSet<String>();
        var matcher =
                Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE).matcher(sql);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
