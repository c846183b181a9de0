"""The two Debian packages of a build."""
import atexit
import pathlib
import shutil
import subprocess
import tempfile


def both(build, cpack, version=None):
    """belfry's file and belfry-server's, made by cpack; a version other than the build's stands in for an earlier one."""
    made = all_of(build, cpack, version)
    return [made["belfry"], made["belfry-server"]]


def all_of(build, cpack, version=None):
    """The file of each package that a build makes, by its name."""
    folder = tempfile.mkdtemp(prefix="belfry-packed-")
    atexit.register(shutil.rmtree, folder, True)
    done = subprocess.run([cpack, "-G", "DEB", "-B", folder, *(["-D", f"CPACK_PACKAGE_VERSION={version}"] if version else [])],
                          cwd=build, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stdout)
    return {file.name.split("_")[0]: str(file) for file in pathlib.Path(folder).glob("*.deb")}
