<#if reason == "OFFER_WITHDRAWN">
<#assign subject = "AL'in : l'offre à laquelle vous aviez postulé est retirée">
<#else>
<#assign subject = "AL'in : le logement auquel vous aviez postulé est loué">
</#if>
<@greeting/>
<#if reason == "OFFER_WITHDRAWN">
<@p>Le bailleur a retiré ce logement, auquel vous aviez postulé : ${home()}.</@p>
<#else>
<@p>Le bail de ce logement, auquel vous aviez postulé, est signé avec un autre candidat : ${home()}.</@p>
</#if>
<@p>Votre candidature est close. Vous pouvez postuler dès maintenant à un autre logement.</@p>
<#if offers?has_content>
<@p>Ces offres encore ouvertes conviennent à votre foyer, les plus proches des communes que vous demandez d'abord.</@p>
<@homes offers/>
</#if>
<@action "Voir les offres" link/>
<@notYou/>
<@signature/>
