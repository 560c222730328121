using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Akuntabel.Web.Fitur.Bersama;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>All that was sent in one go: files, the files of a folder, and what archives hold. Archives stay open until it is disposed of;
/// nothing is unpacked before it is read.</summary>
internal sealed class ArsipMasuk : IDisposable
{
    /// <summary>Said of a part of an archive that cannot be read.</summary>
    public const string BagianRusak =
        "tidak terbaca di dalam arsipnya: berkata sandi, atau rusak ketika dikemas. Kemas lagi tanpa kata sandi.";

    private const string Akhiran = ".zip";

    // a list of more would by itself take the memory that all share; documents inside, which are archives too, count with theirs
    private const int BagianTerbanyak = 100_000;

    private readonly List<ZipArchive> _arsip = [];

    private readonly List<DokumenMasuk> _daftar = [];

    private readonly List<string> _keberatan = [];

    private ArsipMasuk()
    {
    }

    /// <summary>The documents in the order that they were sent in.</summary>
    public IReadOnlyList<DokumenMasuk> Daftar => _daftar;

    /// <summary>Archives that cannot be opened, in words.</summary>
    public IReadOnlyList<string> Keberatan => _keberatan;

    /// <summary>Files of folders and archives that are of no kind that can be checked.</summary>
    public int Dilewati { get; private set; }

    /// <summary>Looks at what was sent.</summary>
    public static ArsipMasuk Buka(IEnumerable<IFormFile> berkas)
    {
        var hasil = new ArsipMasuk();
        foreach (var b in berkas)
        {
            hasil.Tambah(b);
        }

        return hasil;
    }

    /// <summary>Whether an archive, or a part of it, is what cannot be read: each way of being broken has its own exception.</summary>
    public static bool Rusak(Exception e) => e is InvalidDataException or NotSupportedException
        or IOException or ArgumentException or OverflowException or InvalidOperationException or IndexOutOfRangeException or FormatException;

    /// <inheritdoc/>
    public void Dispose() => _arsip.ForEach(a => a.Dispose());

    private void Tambah(IFormFile b)
    {
        if (AkhiranDari(b.FileName) == Akhiran)
        {
            Bongkar(b);
        }
        else
        {
            Satu(b.FileName, "", b.Length, b.OpenReadStream, pilihan: !b.FileName.Contains('/', StringComparison.Ordinal));
        }
    }

    private void Bongkar(IFormFile b)
    {
        var aliran = b.OpenReadStream();
        try
        {
            if (BanyakBagian(aliran) > BagianTerbanyak)
            {
                throw new InvalidDataException("terlalu banyak bagian");
            }

            var arsip = new ZipArchive(aliran, ZipArchiveMode.Read);
            _arsip.Add(arsip);
            foreach (var e in arsip.Entries.Where(e => e.Name.Length > 0))
            {
                Satu(e.FullName, b.FileName, e.Length, () => new AliranSebatas(e.Open(), e.Length), pilihan: false);
            }
        }
        catch (Exception e) when (Rusak(e))
        {
            aliran.Dispose();
            var nama = PengujiUnggahan.NamaAman(b.FileName);
            _keberatan.Add($"{nama}: arsip ZIP ini tidak dapat dibuka, atau isinya terlalu banyak. Kemas lagi laporannya saja, lalu unggah.");
        }
    }

    // counted before the list is made
    private static int BanyakBagian(Stream isi)
    {
        var (penampung, sisa, banyak) = (new byte[1 << 20], 0, 0);
        for (int n; (n = isi.Read(penampung, sisa, penampung.Length - sisa)) > 0 && banyak <= BagianTerbanyak;)
        {
            var baca = penampung.AsSpan(0, sisa + n);
            banyak += baca.Count("PK\u0001\u0002"u8);
            // a mark that lies across two reads is seen in the second
            sisa = Math.Min(3, baca.Length);
            baca[^sisa..].CopyTo(penampung);
        }

        isi.Position = 0;
        return banyak;
    }

    // what a system leaves behind is no document, and of a folder or an archive nobody chose each file
    private void Satu(string jalur, string arsip, long ukuran, Func<Stream> buka, bool pilihan)
    {
        var bagian = jalur.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (nama, akhiran) = (bagian.Length > 0 ? bagian[^1] : "", AkhiranDari(jalur));
        if (nama.StartsWith('.') || nama.StartsWith("~$", StringComparison.Ordinal) || bagian.Contains("__MACOSX"))
        {
            return;
        }

        if (!pilihan && !PengujiUnggahan.DaftarAkhiran.Contains(akhiran))
        {
            Dilewati++;
            return;
        }

        var folder = bagian.Length > 1 ? bagian[^2] : Path.GetFileNameWithoutExtension(arsip);
        _daftar.Add(new DokumenMasuk(PengujiUnggahan.NamaAman(nama), folder.Length > 0 ? PengujiUnggahan.NamaAman(folder) : "", akhiran,
            ukuran, buka));
    }

    private static string AkhiranDari(string nama) => Path.GetExtension(nama).ToLowerInvariant();

    /// <summary>Reads no more than was declared: what is packed may unpack to far more.</summary>
    private sealed class AliranSebatas(Stream isi, long sisa) : Stream
    {
        private long _sisa = sisa;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var banyak = isi.Read(buffer, offset, (int)Math.Min(count, _sisa));
            _sisa -= banyak;
            return banyak;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                isi.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
