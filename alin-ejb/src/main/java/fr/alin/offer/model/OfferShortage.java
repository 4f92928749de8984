package fr.alin.offer.model;

/**
 * Why a circle shows no offer to a household: how many are open there, and how many of these each limit leaves out. One
 * offer may be left out by several limits.
 *
 * @param open offers that are open today, whoever they suit
 * @param rent offers above the highest rent
 * @param type offers with too few or too many rooms
 * @param surface offers below the minimum surface
 * @param ceiling offers whose income ceiling the household exceeds, or cannot show that it meets
 */
public record OfferShortage(int open, int rent, int type, int surface, int ceiling) {}
