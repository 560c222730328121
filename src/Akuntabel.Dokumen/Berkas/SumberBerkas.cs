using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Where an agency's files come from: a folder that a person edits, or files held in memory (from the store or an upload).</summary>
public abstract class SumberBerkas
{
    /// <summary>A folder on disk.</summary>
    public static SumberBerkas Folder(string folder) => new SumberFolder(folder);

    /// <summary>Files in memory.</summary>
    public static SumberBerkas Memori(KumpulanBerkas berkas) => new SumberMemori(berkas);

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
