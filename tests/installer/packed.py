"""The two Debian packages of a build."""
import atexit
import pathlib
import shutil
import subprocess
import tempfile


def both(build, cpack, version=None):
    """belfry's file and belfry-server's, made by cpack; a version other than the build's stands in for an earlier one."""
    folder = tempfile.mkdtemp(prefix="belfry-packed-")
    atexit.register(shutil.rmtree, folder, True)
    done = subprocess.run([cpack, "-G", "DEB", "-B", folder, *(["-D", f"CPACK_PACKAGE_VERSION={version}"] if version else [])],
                          cwd=build, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stdout)
    return [str(file) for name in ("belfry", "belfry-server") for file in pathlib.Path(folder).glob(f"{name}_*.deb")]
