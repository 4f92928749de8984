<#assign subject = "AL'in : la condition est remplie, le logement est à vous">
<@greeting/>
<@p>Depuis le ${date}, la condition mise à l'attribution de ce logement est remplie : ${home()}.</@p>
<@p>${landlord} vous contacte pour la signature du bail.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
