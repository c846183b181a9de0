"""The control room on a screen of its own, as a person uses it: looked at, typed to and clicked. Needs Xvfb and xdotool."""
import os
import pathlib
import subprocess
import time

from on_air import Publisher, eventually

# In the window of 1440 x 900 points that Belfry opens: the first run's field, and its buttons from the right.
CHURCH, CONTINUE, DO_IT_LATER, DO_IT_LATER_BESIDE_A_WIDE_ONE = (748, 249), (1020, 856), (930, 856), (870, 856)
# The rail's ends; of Settings the room Server, in it the token's field, and the answer "Keep them" where there is no keychain.
LIVE, SETTINGS, SERVER, SIGN_IN_WITH, TOKEN, KEEP_THEM = (37, 100), (37, 855), (120, 375), (748, 268), (748, 314), (694, 457)


class Screen:
    """An X server of this test's own. It is reached by the network's name space, which the fresh system shares."""

    def __init__(self, ffmpeg, shots):
        self.ffmpeg, self.shots = ffmpeg, pathlib.Path(shots)
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = ":" + told.readline().strip()

    def does(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env={**os.environ, "DISPLAY": self.display}, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, check=False)
        return done.stdout.strip()

    def click(self, place):
        self.does("mousemove", *place, "sleep", 0.5, "click", 1)

    def titles(self):
        return self.does("search", "--onlyvisible", "--name", "Belfry$", "getwindowname", "%@").splitlines()

    def shoot(self, name):
        self.shots.mkdir(parents=True, exist_ok=True)
        file = f"{self.shots}/installed-{name}.png"
        subprocess.run([self.ffmpeg, "-loglevel", "error", "-y", "-f", "x11grab", "-video_size", "1440x900", "-i", self.display, "-frames:v", "1", file], check=True)
        print(f"picture: {file}", flush=True)

    def end(self):
        self.server.terminate()
        self.server.wait(20)


class ControlRoom:
    """`belfry`, opened by a person of the fresh system who has never opened it before."""

    def __init__(self, system, screen, person):
        self.screen, self.home = screen, system.path(f"/home/{person}")
        system.run("useradd", "--create-home", person)
        self.companion = self.home / ".local/share/belfry/companion.json"
        self.process = system.start("setpriv", f"--reuid={person}", f"--regid={person}", "--clear-groups", "belfry",
                                    environment={"HOME": f"/home/{person}", "DISPLAY": screen.display, "LANG": "C.UTF-8"})

    def waits_for(self, title, seconds=60):
        eventually(f"the window says {title}", lambda: any(title in one for one in self.screen.titles()), seconds)
        print(f"window: {title}", flush=True)

    def walk_through_the_first_run(self, name):
        time.sleep(5)  # until the window takes the keyboard; nothing says when
        self.screen.click(CHURCH)
        self.screen.does("type", "--delay", 80, "Grace Church")
        self.screen.shoot(name)
        self.screen.does("key", "Return")
        # OBS; the page; where else; the dry run.
        for place in (DO_IT_LATER, CONTINUE, DO_IT_LATER, DO_IT_LATER_BESIDE_A_WIDE_ONE):
            time.sleep(4)
            self.screen.click(place)

    def is_told_the_owners_token(self, token, name):
        """As the guide says it: Settings > Server, where the address of the installed server stands already."""
        time.sleep(5)
        for place in (SETTINGS, SERVER):
            self.screen.click(place)
            time.sleep(3)
        self.screen.shoot(name)
        self.screen.click(SIGN_IN_WITH)
        self.screen.does("key", "Down", "Return")  # the owner's token, of the two ways
        time.sleep(1)
        self.screen.click(TOKEN)
        self.screen.does("type", "--delay", 30, token)
        self.screen.does("key", "Return")
        time.sleep(4)
        self.screen.click(KEEP_THEM)  # there is no keychain in a bare system

    def goes_on_air_and_ends(self, api, rtmp, name):
        eventually("the church's name", lambda: api.channel()["church"] == "Grace Church")
        with Publisher(api, rtmp, self.screen.ffmpeg):
            self.waits_for("READY –")
            eventually("ready, and not NOT READY", lambda: not any("NOT" in one for one in self.screen.titles()))
            self.screen.does("key", "ctrl+g")
            time.sleep(1)
            self.screen.does("key", "Return")
            self.waits_for("ON AIR")
            eventually("the server is on air", lambda: api.channel()["broadcast"])
            time.sleep(4)  # for the picture to be a whole one
            self.screen.shoot(name)
            playlist = api.channel()["playlist"].replace("index.m3u8", "video.m3u8")
            eventually("viewers have a picture", lambda: "#EXTINF" in api.get(playlist))
            self.screen.does("keydown", "End")
            time.sleep(4)
            self.screen.does("keyup", "End")
            eventually("the end", lambda: not api.channel()["broadcast"])

    def end(self):
        self.process.kill()
        self.process.wait(60)

    def quit(self):
        self.screen.does("key", "ctrl+q")
        return self.process.wait(60)


def answers(api):
    try:
        return bool(api.get("/healthz"))
    except OSError:
        return False
