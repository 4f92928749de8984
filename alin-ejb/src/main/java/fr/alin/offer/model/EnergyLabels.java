package fr.alin.offer.model;

import java.time.LocalDate;
import java.util.Optional;

/** Energy and greenhouse-gas classes, with the day of the assessment (diagnostic de performance énergétique). */
public record EnergyLabels(
        Optional<EnergyClass> energy, Optional<EnergyClass> greenhouse, Optional<LocalDate> assessedOn) {}
