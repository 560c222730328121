using Akuntabel.Web.Umum;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Dasar;
using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>A report composed from stored files.</summary>
/// <param name="Sidik">Digest of the files.</param>
/// <param name="DaftarKesalahan">What keeps it from being signed.</param>
/// <param name="DaftarTanpaSumber">Figures in the text that no data knows.</param>
public sealed record Susunan(string Sidik, IReadOnlyList<Kesalahan> DaftarKesalahan, IReadOnlyList<string> DaftarTanpaSumber)
{
    private readonly Func<byte[]>? _html;

    // the composed text itself is not kept: it is a hundred times as large as what the page says of it
    internal Susunan(string sidik, HasilSusun hasil, Naskah naskah, Func<byte[]> html)
        : this(sidik, hasil.DaftarKesalahan, [.. AngkaTanpaSumber.Cari(naskah).Select(a => a.ToString() ?? "")]) => (_html, BelumLengkap) = (html, naskah.BelumLengkap);

    /// <summary>Whether every page of it says that it is not complete.</summary>
    public bool BelumLengkap { get; }

    /// <summary>Whether there is a report.</summary>
    public bool Berhasil => _html is not null;

    /// <summary>The report as a page; empty when it can't be composed.</summary>
    public byte[] Html => _html?.Invoke() ?? [];
}

/// <summary>Reads and composes stored files, and remembers the last few: pages ask for the same ones again and again.</summary>
public sealed class LaporanTersusun
{
    // a pemerintah daerah has some fifty offices: what little is asked of each again and again is kept for all of them
    private readonly Ingatan<IReadOnlyList<Kesalahan>> _kesalahan = new(128);

    private readonly Ingatan<Susunan> _susunan = new(128);

    private readonly Ingatan<HasilBaca> _bacaan = new(24);

    private readonly Ingatan<byte[]> _html = new(12);

    private readonly Ingatan<IReadOnlyList<Temuan>> _temuan = new(64);

    // whole reports with all their names: only those that are being written
    private readonly Ingatan<BahanTulis> _bahan = new(6);

    /// <summary>What the parts of the report are written with; <c>null</c>: the files give no report.</summary>
    public BahanTulis? BahanTulis(KumpulanBerkas berkas)
    {
        var sidik = IsiStore.Sidik(berkas);
        if (_bahan.Cari(sidik) is { } ada)
        {
            return ada;
        }

        var baca = Baca(sidik, berkas);
        return Akuntabel.Dokumen.RuangTulis.BahanTulis.Susun(baca, PenyusunLaporan.Naskah(baca)) is { } baru ? _bahan.Simpan(sidik, baru) : null;
    }

    /// <summary>What the check finds in the report of these files, in words; remembered, for it takes longest.</summary>
    /// <param name="berkas">The files.</param>
    /// <param name="sementara">Folder for the report while it is read.</param>
    public IReadOnlyList<string> Temuan(KumpulanBerkas berkas, string sementara) => [.. HasilUji(berkas, sementara).Select(t => t.Pesan)];

    /// <summary>The same as findings.</summary>
    /// <param name="berkas">The files.</param>
    /// <param name="sementara">Folder for the report while it is read.</param>
    public IReadOnlyList<Temuan> HasilUji(KumpulanBerkas berkas, string sementara)
    {
        var sidik = IsiStore.Sidik(berkas);
        return _temuan.Ambil(sidik, () =>
        {
            if (Html(sidik, berkas) is not { Length: > 0 } html)
            {
                return [];
            }

            var folder = Path.Combine(sementara, Guid.NewGuid().ToString("N"));
            FolderAman.Buat(folder);
            try
            {
                var jalur = Path.Combine(folder, "laporan.html");
                File.WriteAllBytes(jalur, html);
                return [.. KatalogUji.Periksa(PembacaDokumen.Baca(jalur)).Temuan];
            }
            finally
            {
                FolderAman.Hapus(folder);
            }
        });
    }

    /// <summary>The files as read.</summary>
    public HasilBaca Baca(KumpulanBerkas berkas) => Baca(IsiStore.Sidik(berkas), berkas);

    /// <summary>Perjanjian Kinerja of the positions below the head, in files that a Perjanjian Kinerja is printed of.</summary>
    public PerjanjianJenjang Jenjang(KumpulanBerkas berkas) =>
        Baca(berkas).Data is { } data ? DokumenInstansi.Baca(data).Nilai.Jenjang : PerjanjianJenjang.BelumAda;

    /// <summary>What a Perubahan of the Perjanjian Kinerja changes, beside what was measured so far; <c>null</c>: nothing before
    /// it.</summary>
    /// <param name="semua">Files of its year with those of the versions before it.</param>
    /// <param name="tahun">Its year.</param>
    public BandingPerjanjian? Banding(KumpulanBerkas semua, int tahun) =>
        Baca(BahanPerjanjian.DenganPengukuran(semua, tahun)).Data is { } data ? BandingPerjanjian.Susun(data) : null;

    /// <summary>What the reader finds wrong in the files.</summary>
    public IReadOnlyList<Kesalahan> Kesalahan(KumpulanBerkas berkas)
    {
        var sidik = IsiStore.Sidik(berkas);
        return _kesalahan.Ambil(sidik, () => Baca(sidik, berkas).DaftarKesalahan);
    }

    /// <summary>The report of these files.</summary>
    public Susunan Ambil(KumpulanBerkas berkas)
    {
        var sidik = IsiStore.Sidik(berkas);
        return _susunan.Ambil(sidik, () =>
        {
            var hasil = PenyusunLaporan.Naskah(Baca(sidik, berkas));
            return hasil.Naskah is { } naskah ? new Susunan(sidik, hasil, naskah, () => Html(sidik, berkas)) : new Susunan(sidik, hasil.DaftarKesalahan, []);
        });
    }

    private byte[] Html(string sidik, KumpulanBerkas berkas) => _html.Ambil(sidik, () => PenyusunLaporan.Naskah(Baca(sidik, berkas)).Naskah is { } naskah ? Tulis(naskah) : []);

    private HasilBaca Baca(string sidik, KumpulanBerkas berkas) => _bacaan.Ambil(sidik, () => PembacaInstansi.Baca(SumberBerkas.Memori(berkas)));

    private static byte[] Tulis(Naskah naskah)
    {
        using var wadah = new MemoryStream();
        using (var penulis = new StreamWriter(wadah, new UTF8Encoding(false)))
        {
            HtmlPenulis.Tulis(naskah, penulis);
        }

        return wadah.ToArray();
    }
}
