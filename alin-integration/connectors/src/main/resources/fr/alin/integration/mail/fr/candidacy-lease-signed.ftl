<#assign subject = "AL'in : votre bail est signé">
<@greeting/>
<@p>${landlord} nous a annoncé la signature de votre bail le ${date} : ${home()}.</@p>
<@p>Nous vous souhaitons la bienvenue dans votre nouveau logement.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
