<#assign colon = " :">
<#macro greeting><@p>Madame, Monsieur,</@p></#macro>
<#macro signature><@p>Bien cordialement,</@p><@lines ["Action Logement Services", "SAS au capital de 20.000.000 d'euros"]/></#macro>
<#macro notYou><@quiet>Vous n'êtes pas à l'origine de cette démarche ? Changez votre mot de passe depuis la page de connexion d'AL'in (« Mot de passe oublié »), puis signalez-le-nous à la page « Besoin d'aide ».</@quiet></#macro>
<#macro notFor><@quiet>Cette démarche ne vous concerne pas ? Ignorez ce message : sans action de votre part, rien ne change.</@quiet></#macro>
<#function home><#return (dwelling == "ROOM")?then("Chambre", dwelling) + ", " + city + " (" + offer + ")"></#function>
