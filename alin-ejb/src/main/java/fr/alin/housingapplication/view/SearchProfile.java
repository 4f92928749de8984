package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.UniqueNumber;

/** What the search of offers is made of: computed from the validated application, never typed (R-121, domain §7.6). */
public record SearchProfile(
        UniqueNumber number,
        LocalDate registeredOn,
        int householdSize,
        BigDecimal monthlyIncome,
        Set<CommuneCode> requestedCommunes,
        Set<CommuneCode> neighbouringCommunes,
        Set<String> departments,
        Set<DwellingType> dwellingTypes,
        BigDecimal minimumSurface) {}
