package fr.alin.integration.registry;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.contract.registry.LocalisationSouhaite;
import fr.alin.contract.registry.LogementActuel;
import fr.alin.contract.registry.LogementRecherche;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.HousingWishes;
import fr.alin.registration.model.WantedDistrict;
import fr.alin.registration.model.WantedHousing;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** Maps the current and the requested home. */
final class RegisteredHousingMapper {

    private static final String EITHER = "I";

    private final CodeReader.Section current;
    private final CodeReader.Section wanted;

    RegisteredHousingMapper(CodeReader codes) {
        current = codes.section("record.current-housing");
        wanted = codes.section("record.wanted-housing");
    }

    CurrentHousing toCurrent(LogementActuel home) {
        var known = home == null ? new LogementActuel() : home;
        return new CurrentHousing(
                current.codes(
                        "kind",
                        CurrentHousingKind.class,
                        TolerantReader.entries(
                                known.getListeModeleLogement(), LogementActuel.ListeModeleLogement::getModeleLogement)),
                current.look(
                        "dwelling-kind",
                        TolerantReader.code(known.getCategorieLogement()),
                        RegisteredHousingMapper::kind),
                current.look(
                        "dwelling-type",
                        TolerantReader.code(known.getTypeLogementActuel()),
                        RegisteredHousingMapper::type),
                Optional.ofNullable(known.getSurface()).map(BigDecimal::valueOf),
                Optional.ofNullable(known.getNombreHabitant()),
                TolerantReader.amount(known.getMontantMensuelLoyer()),
                TolerantReader.amount(known.getAideLogement()),
                TolerantReader.text(known.getNomBailleur()),
                TolerantReader.text(known.getSirenBailleur()),
                Boolean.TRUE.equals(known.isProprietaire()));
    }

    WantedHousing toWanted(LogementRecherche home) {
        var asked = TolerantReader.required(home, "logementRecherche");
        var kind = TolerantReader.code(asked.getCategorieLogementRecherche());
        return new WantedHousing(
                wanted.look("dwelling-kind", kind.filter(code -> !EITHER.equals(code)), RegisteredHousingMapper::kind),
                types(asked),
                communes(asked),
                asked.isDemandeElargie(),
                Optional.ofNullable(asked.getNombrePersonneALoger()),
                TolerantReader.amount(asked.getMontantMaximalLoyer()),
                new HousingWishes(
                        kind.filter(EITHER::equals).isPresent(),
                        wanted.answer("shared", asked.getColocation()),
                        wanted.answer("ground-floor", asked.getRezDeChaussee()),
                        wanted.answer("lift", asked.getAscenseur()),
                        wanted.answer("parking", asked.getParking()),
                        wanted.answer("ownership", asked.getAccession()),
                        districts(asked)));
    }

    private List<DwellingType> types(LogementRecherche asked) {
        return TolerantReader.entries(
                        asked.getListeTypeLogement(), LogementRecherche.ListeTypeLogement::getTypeLogement)
                .stream()
                .flatMap(code ->
                        wanted.look("dwelling-type", TolerantReader.code(code), RegisteredHousingMapper::type).stream())
                .distinct()
                .toList();
    }

    private List<CommuneCode> communes(LogementRecherche asked) {
        return places(asked)
                .flatMap(place ->
                        wanted.value("commune", TolerantReader.code(place.getCommune()), CommuneCode::new).stream())
                .distinct()
                .toList();
    }

    private static List<WantedDistrict> districts(LogementRecherche asked) {
        return places(asked)
                .flatMap(place -> TolerantReader.text(place.getQuartier())
                        .flatMap(name -> TolerantReader.value(TolerantReader.code(place.getCommune()), CommuneCode::new)
                                .map(commune -> new WantedDistrict(commune, name)))
                        .stream())
                .toList();
    }

    /** In order of preference if the site gives one, else in the order of the answer. */
    private static Stream<LocalisationSouhaite> places(LogementRecherche asked) {
        return TolerantReader.entries(
                        asked.getListeLocalisationSouhaite(),
                        LogementRecherche.ListeLocalisationSouhaite::getLocalisationSouhaite)
                .stream()
                .sorted(Comparator.comparing(
                        LocalisationSouhaite::getRang, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static Optional<DwellingKind> kind(String code) {
        return switch (code) {
            case "A" -> Optional.of(DwellingKind.FLAT);
            case "M" -> Optional.of(DwellingKind.HOUSE);
            default -> Optional.empty();
        };
    }

    private static Optional<DwellingType> type(String code) {
        return switch (code) {
            case "C" -> Optional.of(DwellingType.ROOM);
            case "T1" -> Optional.of(DwellingType.T1);
            case "T2" -> Optional.of(DwellingType.T2);
            case "T3" -> Optional.of(DwellingType.T3);
            case "T4" -> Optional.of(DwellingType.T4);
            case "T5" -> Optional.of(DwellingType.T5);
            case "T6P" -> Optional.of(DwellingType.T6);
            default -> Optional.empty();
        };
    }
}
