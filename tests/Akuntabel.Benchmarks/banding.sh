#!/bin/sh
# The same load against an earlier commit and this tree, by turns in one run:
#   tests/Akuntabel.Benchmarks/banding.sh COMMIT [sqlite] [postgres] [--detik 20] [--putaran 2] [--pengguna 50,200,500]
# The earlier commit is built with the benchmarks of this tree. Builds stay in $BANDING (a temporary folder) and are used again.
set -e
lama=$1; shift
akar=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
kerja=${BANDING:-${TMPDIR:-/tmp}/akuntabel-banding}
mkdir -p "$kerja"
if [ ! -f "$kerja/lama-$lama/Akuntabel.Benchmarks.dll" ]; then
    git -C "$akar" worktree add --detach --force "$kerja/pohon" "$lama"
    rm -rf "$kerja/pohon/tests/Akuntabel.Benchmarks"
    mkdir "$kerja/pohon/tests/Akuntabel.Benchmarks"
    cp "$akar"/tests/Akuntabel.Benchmarks/*.cs "$akar"/tests/Akuntabel.Benchmarks/*.csproj "$kerja/pohon/tests/Akuntabel.Benchmarks/"
    dotnet publish "$kerja/pohon/tests/Akuntabel.Benchmarks" -c Release -v q --nologo -p:RunAnalyzers=false -p:RestoreLockedMode=false -o "$kerja/lama-$lama"
    git -C "$akar" worktree remove --force "$kerja/pohon"
fi
rm -rf "$kerja/baru"
dotnet publish "$akar/tests/Akuntabel.Benchmarks" -c Release -v q --nologo -p:RunAnalyzers=false -o "$kerja/baru"
cd "$akar"
exec dotnet "$kerja/baru/Akuntabel.Benchmarks.dll" beban-banding "$kerja/lama-$lama" "$kerja/baru" "$@"
