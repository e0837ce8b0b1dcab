/** Sound and picture: the panel, the check before it, and what stands in the way. */
export const callWords = {
  title: 'Ljud och bild',
  connecting: 'Ansluter ljud och bild …',
  lost: 'Ljud och bild är borta. Försöker igen. Mötet går vidare här.',
  isBack: 'Ljud och bild är tillbaka.',
  alone: 'Ingen annan är här nu.',
  encrypted: 'Krypterat',
  encryptedNote: 'Ljud och bild är krypterade hela vägen mellan er som är här. Hemklar delar ut nyckeln.',
  cannotEncrypt:
    'Den här webbläsaren kan inte kryptera ljud och bild, så du är med utan. Allt annat fungerar. Prova en nyare Edge, Chrome, Safari eller Firefox, eller ring in.',
  blocked: 'Webbläsaren väntar med ljudet tills du trycker här.',
  startPlayback: 'Slå på ljudet',

  you: (name: string) => `Du, ${name}`,
  youAll: (room: string) => `Ni, ${room}`,
  poor: 'svagt nät',

  microphone: {
    label: 'Mikrofon',
    turnOn: 'Slå på mikrofonen',
    turnOff: 'Stäng av mikrofonen',
    isOn: 'Mikrofonen är på',
    isOff: 'Mikrofonen är av',
    level: 'Så högt hörs du',
    speak: 'Säg något: strecken ska röra sig.',
    trouble: {
      permissionDenied:
        'Webbläsaren får inte använda mikrofonen. Tryck på tecknet till vänster om adressen och tillåt den.',
      noDevice: 'Datorn hittar ingen mikrofon. Sätt i den, och slå på den här.',
      deviceBusy: 'Ett annat program använder mikrofonen. Stäng det, och försök igen.',
      notPossibleHere: 'Den här webbläsaren kan inte skicka ljud. Prova Edge, Chrome, Safari eller Firefox.',
    },
  },
  camera: {
    label: 'Kamera',
    turnOn: 'Slå på kameran',
    turnOff: 'Stäng av kameran',
    isOn: 'Kameran är på',
    isOff: 'Kameran är av',
    picture: 'Din egen bild',
    trouble: {
      permissionDenied:
        'Webbläsaren får inte använda kameran. Tryck på tecknet till vänster om adressen och tillåt den.',
      noDevice: 'Datorn hittar ingen kamera. Det går bra att vara med utan.',
      deviceBusy: 'Ett annat program använder kameran. Stäng det, och försök igen.',
      notPossibleHere: 'Den här webbläsaren kan inte skicka bild. Prova Edge, Chrome, Safari eller Firefox.',
    },
  },
  speaker: {
    label: 'Högtalare',
    test: 'Spela en ton',
    testing: 'Tonen spelas nu',
  },
  soundOnly: {
    turnOn: 'Bara ljud',
    turnOff: 'Ta med bilderna igen',
    isOn: 'Bara ljud, inga bilder',
    note: 'för bilen, korridoren och svagt nät',
  },
  more: 'Mer …',
  devices: 'Byt mikrofon, kamera eller högtalare',
  automatic: 'Den som datorn väljer',
}
