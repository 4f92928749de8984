package fr.alin.privacy;

import static fr.alin.shared.json.JsonLibrary.JSON;
import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import fr.alin.privacy.view.HeldPart;
import fr.alin.shared.privacy.PersonalData;

/** All data on a person: one member for each part, ordered by name. */
@ApplicationScoped
class PersonalDataExport {

    @Inject
    Instance<PersonalData> parts;

    @Inject
    Clock clock;

    JsonObject of(long accountId) {
        var export =
                JSON.createObjectBuilder().add("exportedAt", clock.instant().toString());
        sorted().forEach(part -> export.add(part.name(), part.of(accountId)));
        return export.build();
    }

    /** How much there is of each part; empty ones are left out. */
    List<HeldPart> held(long accountId) {
        return sorted().map(part -> HeldPart.of(part.name(), part.of(accountId)))
                .filter(part -> part.rows() > 0)
                .toList();
    }

    private Stream<PersonalData> sorted() {
        return parts.stream().sorted(comparing(PersonalData::name));
    }
}
