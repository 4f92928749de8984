package fr.alin.integration.registry;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.LocalisationSouhaite;
import fr.alin.contract.registry.LogementActuel;
import fr.alin.contract.registry.LogementRecherche;
import fr.alin.housingapplication.model.registered.CurrentHousing;
import fr.alin.housingapplication.model.registered.CurrentHousingKind;
import fr.alin.housingapplication.model.registered.HousingWishes;
import fr.alin.housingapplication.model.registered.WantedHousing;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** The home the household has and the one it asks for. */
final class RegisteredHousingMapper {

    CurrentHousing toCurrent(LogementActuel home) {
        var known = home == null ? new LogementActuel() : home;
        return new CurrentHousing(
                Read.entries(known.getListeModeleLogement(), LogementActuel.ListeModeleLogement::getModeleLogement)
                        .stream()
                        .flatMap(kind -> Read.code(CurrentHousingKind.class, kind).stream())
                        .toList(),
                kind(known.getCategorieLogement()),
                type(known.getTypeLogementActuel()),
                Optional.ofNullable(known.getSurface()).map(BigDecimal::valueOf),
                Optional.ofNullable(known.getNombreHabitant()),
                Read.amount(known.getMontantMensuelLoyer()),
                Read.amount(known.getAideLogement()),
                Read.text(known.getNomBailleur()),
                Read.text(known.getSirenBailleur()),
                Boolean.TRUE.equals(known.isProprietaire()));
    }

    WantedHousing toWanted(LogementRecherche home) {
        var wanted = Read.required(home, "logementRecherche");
        return new WantedHousing(
                kind(wanted.getCategorieLogementRecherche()),
                types(wanted),
                communes(wanted),
                wanted.isDemandeElargie(),
                Optional.ofNullable(wanted.getNombrePersonneALoger()),
                Read.amount(wanted.getMontantMaximalLoyer()),
                HousingWishes.none());
    }

    private static List<DwellingType> types(LogementRecherche wanted) {
        return Read.entries(wanted.getListeTypeLogement(), LogementRecherche.ListeTypeLogement::getTypeLogement)
                .stream()
                .flatMap(code -> type(code).stream())
                .toList();
    }

    /** In the order of preference where the site gives one, else in the order written. */
    private static List<CommuneCode> communes(LogementRecherche wanted) {
        return Read.entries(
                        wanted.getListeLocalisationSouhaite(),
                        LogementRecherche.ListeLocalisationSouhaite::getLocalisationSouhaite)
                .stream()
                .sorted(Comparator.comparing(
                        LocalisationSouhaite::getRang, Comparator.nullsLast(Comparator.naturalOrder())))
                .flatMap(place -> Read.value(Read.code(place.getCommune()), CommuneCode::new).stream())
                .distinct()
                .toList();
    }

    private static Optional<DwellingKind> kind(Code code) {
        return switch (Read.code(code).orElse("")) {
            case "A" -> Optional.of(DwellingKind.FLAT);
            case "M" -> Optional.of(DwellingKind.HOUSE);
            default -> Optional.empty();
        };
    }

    private static Optional<DwellingType> type(Code code) {
        return switch (Read.code(code).orElse("")) {
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
