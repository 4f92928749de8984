package fr.alin.integration.partners.company;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import fr.alin.integration.partners.company.DirectoryCompany.HousingPolicy;

/** The companies of the directory; those changed or added on the pages are stored in a file. */
public final class Companies {

    private final Map<String, DirectoryCompany> bySiret;
    private final Path file;
    private final Properties kept = new Properties();

    /** @throws UncheckedIOException when the file of changed companies cannot be read */
    public Companies(Map<String, DirectoryCompany> generated, Path file) {
        bySiret = generated;
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            kept.stringPropertyNames().stream()
                    .filter(name -> name.endsWith(".name"))
                    .map(name -> read(name.substring(0, name.indexOf('.'))))
                    .forEach(company -> bySiret.put(company.siret(), company));
        }
    }

    synchronized Optional<DirectoryCompany> find(String siret) {
        return Optional.ofNullable(bySiret.get(siret));
    }

    synchronized Collection<DirectoryCompany> search(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return bySiret.values().stream()
                .filter(company -> company.siret().startsWith(wanted)
                        || company.name().toUpperCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    synchronized void save(DirectoryCompany company) {
        bySiret.put(company.siret(), company);
        write(company);
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                kept.store(out, "Companies changed by hand");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DirectoryCompany company) {
        HousingPolicy policy = company.policy();
        Map.of(
                        "name", company.name(),
                        "headcount", String.valueOf(company.headcount()),
                        "kind", company.agricultural() + " " + company.temporaryAgency() + " " + company.client(),
                        "code", company.code(),
                        "version", policy.version(),
                        "mandatory", String.join(" ", policy.mandatory()),
                        "choices", String.join(" ", policy.choices()),
                        "wording", policy.wording(),
                        "priorValidation", String.valueOf(policy.priorValidation()),
                        "eligibilityText", policy.eligibilityText())
                .forEach((name, value) -> kept.setProperty(company.siret() + "." + name, value));
    }

    private DirectoryCompany read(String siret) {
        List<String> kind = words(siret, "kind");
        return new DirectoryCompany(
                siret,
                value(siret, "name"),
                Integer.parseInt(value(siret, "headcount")),
                Boolean.parseBoolean(kind.get(0)),
                Boolean.parseBoolean(kind.get(1)),
                Boolean.parseBoolean(kind.get(2)),
                value(siret, "code"),
                new HousingPolicy(
                        value(siret, "version"),
                        words(siret, "mandatory"),
                        words(siret, "choices"),
                        value(siret, "wording"),
                        Boolean.parseBoolean(value(siret, "priorValidation")),
                        value(siret, "eligibilityText")));
    }

    private String value(String siret, String name) {
        return kept.getProperty(siret + "." + name, "");
    }

    private List<String> words(String siret, String name) {
        return Stream.of(value(siret, name).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
