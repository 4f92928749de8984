package fr.alin.housingapplication.event;

/** What an advisor decides from, of an application; nothing on health, disability or violence. */
public enum DossierFact {
    /** Persons to house. */
    PERSONS,
    UNBORN_CHILDREN,
    /** Net, without housing benefit, euros a month. */
    MONTHLY_INCOME,
    /** Euros a month. */
    HOUSING_BENEFIT,
    /** The latest of the whole household, euros a year. */
    TAX_INCOME,
    EMPLOYER
}
