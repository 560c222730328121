using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Where an agency's files come from: a folder that a person edits, or files held in memory (from the store or an upload).</summary>
public abstract class SumberBerkas
{
    /// <summary>A folder on disk.</summary>
    public static SumberBerkas Folder(string folder) => new SumberFolder(folder);

    /// <summary>Files in memory.</summary>
    public static SumberBerkas Memori(KumpulanBerkas berkas) => new SumberMemori(berkas);

    /// <summary>The files of one report in a folder laid out by spans of time.</summary>
    /// <param name="folder">The office's folder.</param>
    /// <param name="jalur">Path that the engine asks for → path below the folder.</param>
    internal static SumberBerkas Berlapis(string folder, IReadOnlyDictionary<string, string> jalur) => new SumberBerlapis(folder, jalur);

    internal abstract string Nama { get; }

    internal abstract bool Ada { get; }

    internal abstract bool AdaApaPun(string jalur);

    internal abstract bool AdaBerkas(string jalur);

    /// <summary>Names of the files in a sub folder, in no order.</summary>
    internal abstract IEnumerable<string> Daftar(string anak);

    internal abstract long Ukuran(string jalur);

    internal abstract byte[] Baca(string jalur);

    private sealed class SumberFolder(string folder) : SumberBerkas
    {
        internal override string Nama => folder;

        internal override bool Ada => Directory.Exists(folder);

        internal override bool AdaApaPun(string jalur) => Path.Exists(Path.Combine(folder, jalur));

        // a name in a file may not lead out of the folder
        internal override bool AdaBerkas(string jalur)
        {
            var lengkap = Path.GetFullPath(Path.Combine(folder, jalur));
            return lengkap.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(lengkap);
        }

        internal override IEnumerable<string> Daftar(string anak)
        {
            var tempat = Path.Combine(folder, anak);
            return Directory.Exists(tempat) ? Directory.EnumerateFiles(tempat).Select(Path.GetFileName).OfType<string>() : [];
        }

        internal override long Ukuran(string jalur) => new FileInfo(Path.Combine(folder, jalur)).Length;

        internal override byte[] Baca(string jalur) => File.ReadAllBytes(Path.Combine(folder, jalur));
    }

    private sealed class SumberBerlapis(string folder, IReadOnlyDictionary<string, string> jalur) : SumberBerkas
    {
        private readonly SumberFolder _folder = new(folder);

        internal override string Nama => folder;

        internal override bool Ada => _folder.Ada;

        internal override bool AdaApaPun(string nama) => jalur.ContainsKey(nama);

        internal override bool AdaBerkas(string nama) => jalur.TryGetValue(nama, out var letak) && _folder.AdaBerkas(letak);

        internal override IEnumerable<string> Daftar(string anak)
        {
            var awalan = anak.Length == 0 ? "" : anak + "/";
            return jalur.Keys.Where(j => j.StartsWith(awalan, StringComparison.Ordinal) && j.IndexOf('/', awalan.Length) < 0)
                .Select(j => j[awalan.Length..]);
        }

        internal override long Ukuran(string nama) => _folder.Ukuran(jalur[nama]);

        internal override byte[] Baca(string nama) => _folder.Baca(jalur[nama]);
    }

    private sealed class SumberMemori(KumpulanBerkas berkas) : SumberBerkas
    {
        internal override string Nama => "berkas instansi";

        internal override bool Ada => true;

        internal override bool AdaApaPun(string jalur) => berkas.DaftarJalur.Any(j => j == jalur || j.StartsWith(jalur + "/", StringComparison.Ordinal));

        internal override bool AdaBerkas(string jalur) => berkas.Isi.ContainsKey(jalur);

        internal override IEnumerable<string> Daftar(string anak)
        {
            var awalan = anak.Length == 0 ? "" : anak + "/";
            return berkas.DaftarJalur.Where(j => j.StartsWith(awalan, StringComparison.Ordinal) && j.IndexOf('/', awalan.Length) < 0).Select(j => j[awalan.Length..]);
        }

        internal override long Ukuran(string jalur) => berkas.Isi[jalur].Length;

        internal override byte[] Baca(string jalur) => berkas.Isi[jalur].ToArray();
    }
}
