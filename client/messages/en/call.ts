import type { callWords as swedish } from '../call.ts'
import type { Said } from '../said.ts'

export const callWords: Said<typeof swedish> = {
  title: 'Sound and picture',
  connecting: 'Connecting sound and picture …',
  lost: 'Sound and picture are gone. Trying again. The meeting goes on here.',
  isBack: 'Sound and picture are back.',
  alone: 'Nobody else is here now.',
  encrypted: 'Encrypted',
  encryptedNote:
    'Sound and picture are encrypted all the way between you who are here. Hemklar hands out the key.',
  cannotEncrypt:
    'This browser cannot encrypt sound and picture, so you take part without. All else works. Try a newer Edge, Chrome, Safari or Firefox, or call in.',
  blocked: 'The browser holds the sound back until you press here.',
  startPlayback: 'Turn the sound on',

  you: (name) => `You, ${name}`,
  youAll: (room) => `You, ${room}`,
  poor: 'weak network',

  microphone: {
    label: 'Microphone',
    turnOn: 'Turn the microphone on',
    turnOff: 'Turn the microphone off',
    isOn: 'The microphone is on',
    isOff: 'The microphone is off',
    level: 'This is how loud you are',
    speak: 'Say something: the bars should move.',
    trouble: {
      permissionDenied:
        'The browser may not use the microphone. Press the sign to the left of the address and allow it.',
      noDevice: 'The computer finds no microphone. Plug one in, and turn it on here.',
      deviceBusy: 'Another program uses the microphone. Close it, and try again.',
      notPossibleHere: 'This browser cannot send sound. Try Edge, Chrome, Safari or Firefox.',
    },
  },
  camera: {
    label: 'Camera',
    turnOn: 'Turn the camera on',
    turnOff: 'Turn the camera off',
    isOn: 'The camera is on',
    isOff: 'The camera is off',
    picture: 'Your own picture',
    trouble: {
      permissionDenied:
        'The browser may not use the camera. Press the sign to the left of the address and allow it.',
      noDevice: 'The computer finds no camera. You can take part without.',
      deviceBusy: 'Another program uses the camera. Close it, and try again.',
      notPossibleHere: 'This browser cannot send a picture. Try Edge, Chrome, Safari or Firefox.',
    },
  },
  speaker: {
    label: 'Loudspeaker',
    test: 'Play a tone',
    testing: 'The tone is playing',
  },
  soundOnly: {
    turnOn: 'Sound only',
    turnOff: 'Bring the pictures back',
    isOn: 'Sound only, no pictures',
    note: 'for the car, the corridor and a weak network',
  },
  more: 'More …',
  devices: 'Change microphone, camera or loudspeaker',
  automatic: 'Whichever the computer chooses',
}
